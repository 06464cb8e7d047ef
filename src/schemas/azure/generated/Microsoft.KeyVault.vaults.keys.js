// Microsoft.KeyVault/vaults/keys@2025-05-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/keys","type":"object","$defs":{"KeyCreateParametersTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"KeyAttributes":{"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"nbf":{"type":"integer","nullable":true},"exp":{"type":"integer","nullable":true},"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true},"recoveryLevel":{"const":null,"readOnly":true},"exportable":{"type":"boolean","nullable":true}},"additionalProperties":false},"KeyRotationPolicyAttributes":{"type":"object","nullable":true,"properties":{"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true},"expiryTime":{"type":"string","nullable":true}},"additionalProperties":false},"Trigger":{"type":"object","nullable":true,"properties":{"timeAfterCreate":{"type":"string","nullable":true},"timeBeforeExpiry":{"type":"string","nullable":true}},"additionalProperties":false},"Action":{"type":"object","nullable":true,"properties":{"type":{"enum":["rotate","notify",null]}},"additionalProperties":false},"LifetimeAction":{"type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/$defs/Trigger"},"action":{"$ref":"#/$defs/Action"}},"additionalProperties":false},"RotationPolicy":{"type":"object","nullable":true,"properties":{"attributes":{"$ref":"#/$defs/KeyRotationPolicyAttributes"},"lifetimeActions":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/LifetimeAction","type":"object"}}},"additionalProperties":false},"KeyReleasePolicy":{"type":"object","nullable":true,"properties":{"contentType":{"type":"string","nullable":true},"data":{"type":"string","nullable":true}},"additionalProperties":false},"KeyProperties":{"type":"object","nullable":true,"properties":{"attributes":{"$ref":"#/$defs/KeyAttributes"},"kty":{"type":"string","nullable":true},"keyOps":{"type":"array","nullable":true,"items":{"type":"string"}},"keySize":{"type":"integer","nullable":true},"curveName":{"type":"string","nullable":true},"keyUri":{"const":null,"readOnly":true},"keyUriWithVersion":{"const":null,"readOnly":true},"rotationPolicy":{"$ref":"#/$defs/RotationPolicy"},"release_policy":{"$ref":"#/$defs/KeyReleasePolicy"}},"additionalProperties":false},"keys":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","pattern":"^[a-zA-Z0-9-]{1,127}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"tags":{"$ref":"#/$defs/KeyCreateParametersTags"},"properties":{"$ref":"#/$defs/KeyProperties","type":"object"},"location":{"const":null,"readOnly":true},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","pattern":"^[a-zA-Z0-9-]{1,127}$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"tags":{"$ref":"#/$defs/KeyCreateParametersTags"},"properties":{"$ref":"#/$defs/KeyProperties","type":"object"},"location":{"const":null,"readOnly":true},"systemData":{"const":null,"readOnly":true}},"required":["name","properties"],"additionalProperties":false};
const pattern0 = new RegExp("^[a-zA-Z0-9-]{1,127}$", "u");
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

const schema9 = {"type":"object","nullable":true,"properties":{"attributes":{"$ref":"#/$defs/KeyAttributes"},"kty":{"type":"string","nullable":true},"keyOps":{"type":"array","nullable":true,"items":{"type":"string"}},"keySize":{"type":"integer","nullable":true},"curveName":{"type":"string","nullable":true},"keyUri":{"const":null,"readOnly":true},"keyUriWithVersion":{"const":null,"readOnly":true},"rotationPolicy":{"$ref":"#/$defs/RotationPolicy"},"release_policy":{"$ref":"#/$defs/KeyReleasePolicy"}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const schema10 = {"type":"object","nullable":true,"properties":{"enabled":{"type":"boolean","nullable":true},"nbf":{"type":"integer","nullable":true},"exp":{"type":"integer","nullable":true},"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true},"recoveryLevel":{"const":null,"readOnly":true},"exportable":{"type":"boolean","nullable":true}},"additionalProperties":false};

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
if(!(((((((key0 === "enabled") || (key0 === "nbf")) || (key0 === "exp")) || (key0 === "created")) || (key0 === "updated")) || (key0 === "recoveryLevel")) || (key0 === "exportable"))){
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
if(data.recoveryLevel !== undefined){
let data5 = data.recoveryLevel;
if(null !== data5){
const err7 = {instancePath:instancePath+"/recoveryLevel",keyword:"const",params:{allowedValue: schema10.properties.recoveryLevel.const},parentSchema:schema10.properties.recoveryLevel,data:data5};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.exportable !== undefined){
let data6 = data.exportable;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err8 = {instancePath:instancePath+"/exportable",keyword:"type",params:{type: "boolean"},parentSchema:schema10.properties.exportable,data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","nullable":true,"properties":{"attributes":{"$ref":"#/$defs/KeyRotationPolicyAttributes"},"lifetimeActions":{"type":"array","nullable":true,"items":{"$ref":"#/$defs/LifetimeAction","type":"object"}}},"additionalProperties":false};
const schema12 = {"type":"object","nullable":true,"properties":{"created":{"const":null,"readOnly":true},"updated":{"const":null,"readOnly":true},"expiryTime":{"type":"string","nullable":true}},"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema12,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "created") || (key0 === "updated")) || (key0 === "expiryTime"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema12,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.created !== undefined){
let data0 = data.created;
if(null !== data0){
const err2 = {instancePath:instancePath+"/created",keyword:"const",params:{allowedValue: schema12.properties.created.const},parentSchema:schema12.properties.created,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.updated !== undefined){
let data1 = data.updated;
if(null !== data1){
const err3 = {instancePath:instancePath+"/updated",keyword:"const",params:{allowedValue: schema12.properties.updated.const},parentSchema:schema12.properties.updated,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.expiryTime !== undefined){
let data2 = data.expiryTime;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/expiryTime",keyword:"type",params:{type: "string"},parentSchema:schema12.properties.expiryTime,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/$defs/Trigger"},"action":{"$ref":"#/$defs/Action"}},"additionalProperties":false};
const schema14 = {"type":"object","nullable":true,"properties":{"timeAfterCreate":{"type":"string","nullable":true},"timeBeforeExpiry":{"type":"string","nullable":true}},"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "timeAfterCreate") || (key0 === "timeBeforeExpiry"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.timeAfterCreate !== undefined){
let data0 = data.timeAfterCreate;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/timeAfterCreate",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.timeAfterCreate,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.timeBeforeExpiry !== undefined){
let data1 = data.timeBeforeExpiry;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/timeBeforeExpiry",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.timeBeforeExpiry,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","nullable":true,"properties":{"type":{"enum":["rotate","notify",null]}},"additionalProperties":false};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema15,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "type")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema15,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((data0 === "rotate") || (data0 === "notify")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: schema15.properties.type.enum},parentSchema:schema15.properties.type,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema13,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "trigger") || (key0 === "action"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema13,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.trigger !== undefined){
if(!(validate32(data.trigger, {instancePath:instancePath+"/trigger",parentData:data,parentDataProperty:"trigger",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.action !== undefined){
if(!(validate34(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "attributes") || (key0 === "lifetimeActions"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.attributes !== undefined){
if(!(validate29(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.lifetimeActions !== undefined){
let data1 = data.lifetimeActions;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/lifetimeActions",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.lifetimeActions,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/lifetimeActions/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.lifetimeActions.items,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
if(!(validate31(data2, {instancePath:instancePath+"/lifetimeActions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","nullable":true,"properties":{"contentType":{"type":"string","nullable":true},"data":{"type":"string","nullable":true}},"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "contentType") || (key0 === "data"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema16,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.contentType !== undefined){
let data0 = data.contentType;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/contentType",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.contentType,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/data",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.data,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
validate38.errors = vErrors;
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
if(!(func2.call(schema9.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.attributes !== undefined){
if(!(validate26(data.attributes, {instancePath:instancePath+"/attributes",parentData:data,parentDataProperty:"attributes",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.kty !== undefined){
let data1 = data.kty;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/kty",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.kty,data:data1};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.keyOps !== undefined){
let data2 = data.keyOps;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/keyOps",keyword:"type",params:{type: "array"},parentSchema:schema9.properties.keyOps,data:data2};
(vErrors ??= []).push(err3);
errors++;
}
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/keyOps/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema9.properties.keyOps.items,data:data3};
(vErrors ??= []).push(err4);
errors++;
}
}
}
}
if(data.keySize !== undefined){
let data4 = data.keySize;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err5 = {instancePath:instancePath+"/keySize",keyword:"type",params:{type: "integer"},parentSchema:schema9.properties.keySize,data:data4};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.curveName !== undefined){
let data5 = data.curveName;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/curveName",keyword:"type",params:{type: "string"},parentSchema:schema9.properties.curveName,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.keyUri !== undefined){
let data6 = data.keyUri;
if(null !== data6){
const err7 = {instancePath:instancePath+"/keyUri",keyword:"const",params:{allowedValue: schema9.properties.keyUri.const},parentSchema:schema9.properties.keyUri,data:data6};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.keyUriWithVersion !== undefined){
let data7 = data.keyUriWithVersion;
if(null !== data7){
const err8 = {instancePath:instancePath+"/keyUriWithVersion",keyword:"const",params:{allowedValue: schema9.properties.keyUriWithVersion.const},parentSchema:schema9.properties.keyUriWithVersion,data:data7};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.rotationPolicy !== undefined){
if(!(validate28(data.rotationPolicy, {instancePath:instancePath+"/rotationPolicy",parentData:data,parentDataProperty:"rotationPolicy",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.release_policy !== undefined){
if(!(validate38(data.release_policy, {instancePath:instancePath+"/release_policy",parentData:data,parentDataProperty:"release_policy",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
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
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-]{1,127}$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err7 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err8 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err8);
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
const err9 = {instancePath:instancePath+"/properties",keyword:"type",params:{type: "object"},parentSchema:schema7.properties.properties,data:data5};
(vErrors ??= []).push(err9);
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
const err10 = {instancePath:instancePath+"/location",keyword:"const",params:{allowedValue: schema7.properties.location.const},parentSchema:schema7.properties.location,data:data6};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.systemData !== undefined){
let data7 = data.systemData;
if(null !== data7){
const err11 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data7};
(vErrors ??= []).push(err11);
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

