// Microsoft.KeyVault/vaults/secrets@2025-05-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/secrets","type":"object","$defs":{"SecretCreateOrUpdateParametersTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"SecretAttributes":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"nbf":{"type":"integer","nullable":true},"exp":{"type":"integer","nullable":true},"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true}},"additionalProperties":false},"SecretProperties":{"type":"object","nullable":true,"properties":{"value":{"type":"string","nullable":true},"contentType":{"type":"string","nullable":true},"attributes":{"$ref":"#/$defs/SecretAttributes"},"secretUri":{"const":null,"readOnly":true},"secretUriWithVersion":{"const":null,"readOnly":true}},"additionalProperties":false},"secrets":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"tags":{"$ref":"#/$defs/SecretCreateOrUpdateParametersTags"},"properties":{"$ref":"#/$defs/SecretProperties","type":"object"},"location":{"const":null,"readOnly":true},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"tags":{"$ref":"#/$defs/SecretCreateOrUpdateParametersTags"},"properties":{"$ref":"#/$defs/SecretProperties","type":"object"},"location":{"const":null,"readOnly":true},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false};
const schema8 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema8.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","nullable":true,"properties":{"value":{"type":"string","nullable":true},"contentType":{"type":"string","nullable":true},"attributes":{"$ref":"#/$defs/SecretAttributes"},"secretUri":{"const":null,"readOnly":true},"secretUriWithVersion":{"const":null,"readOnly":true}},"additionalProperties":false};
const schema10 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"nbf":{"type":"integer","nullable":true},"exp":{"type":"integer","nullable":true},"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true}},"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enabled") || (key0 === "nbf")) || (key0 === "exp")) || (key0 === "created")) || (key0 === "updated"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.enabled !== undefined){
let data0 = data.enabled;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},parentSchema:schema10.properties.enabled,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.nbf !== undefined){
let data1 = data.nbf;
if((!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/nbf",keyword:"type",params:{type: "integer"},parentSchema:schema10.properties.nbf,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.exp !== undefined){
let data2 = data.exp;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (data2 !== null)){
const err4 = {instancePath:instancePath+"/exp",keyword:"type",params:{type: "integer"},parentSchema:schema10.properties.exp,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.created !== undefined){
let data3 = data.created;
if(null !== data3){
const err5 = {instancePath:instancePath+"/created",keyword:"const",params:{allowedValue: schema10.properties.created.const},parentSchema:schema10.properties.created,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.updated !== undefined){
let data4 = data.updated;
if(null !== data4){
const err6 = {instancePath:instancePath+"/updated",keyword:"const",params:{allowedValue: schema10.properties.updated.const},parentSchema:schema10.properties.updated,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "contentType")) || (key0 === "attributes")) || (key0 === "secretUri")) || (key0 === "secretUriWithVersion"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/value",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.value,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.contentType !== undefined){
let data1 = data.contentType;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/contentType",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.contentType,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.attributes !== undefined){
if(!(validate26(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.secretUri !== undefined){
let data3 = data.secretUri;
if(null !== data3){
const err4 = {instancePath:instancePath+"/secretUri",keyword:"const",params:{allowedValue: schema9.properties.secretUri.const},parentSchema:schema9.properties.secretUri,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.secretUriWithVersion !== undefined){
let data4 = data.secretUriWithVersion;
if(null !== data4){
const err5 = {instancePath:instancePath+"/secretUriWithVersion",keyword:"const",params:{allowedValue: schema9.properties.secretUriWithVersion.const},parentSchema:schema9.properties.secretUriWithVersion,data:data4};
(vErrors ??= []).push(err5);
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema7,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "name"},parentSchema:schema7,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.properties === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "properties"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "apiVersion")) || (key0 === "tags")) || (key0 === "properties")) || (key0 === "location")) || (key0 === "systemData"))){
const err3 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema7,data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(null !== data0){
const err4 = {instancePath:instancePath+"/id",keyword:"const",params:{allowedValue: schema7.properties.id.const},parentSchema:schema7.properties.id,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err6 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err7 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate23(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err8 = {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.properties,data:data5};
(vErrors ??= []).push(err8);
errors++;
}
if(!(validate25(data5, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data6 = data.location;
if(null !== data6){
const err9 = {instancePath:instancePath+"/location",keyword:"const",params:{allowedValue: schema7.properties.location.const},parentSchema:schema7.properties.location,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.systemData !== undefined){
let data7 = data.systemData;
if(null !== data7){
const err10 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data7};
(vErrors ??= []).push(err10);
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema6,data};
(vErrors ??= []).push(err0);
errors++;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

