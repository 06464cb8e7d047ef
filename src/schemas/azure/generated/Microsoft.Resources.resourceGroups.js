// Microsoft.Resources/resourceGroups@2025-04-01. Made from Azure.Bicep.Types.Az 0.2.972 by `npm run import:azure`; do not edit.
"use strict";
module.exports = validate21;
module.exports.default = validate21;
const schema6 = {"$ref":"#/$defs/resourceGroups","type":"object","$defs":{"ResourceGroupProperties":{"type":"object","nullable":true,"properties":{"provisioningState":{"const":null,"readOnly":true}},"additionalProperties":false},"TrackedResourceTags":{"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}},"resourceGroups":{"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":90,"pattern":"^[-\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\._\\(\\)]+$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ResourceGroupProperties"},"managedBy":{"type":"string","nullable":true},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false}}};
const schema7 = {"type":"object","nullable":true,"properties":{"id":{"const":null,"readOnly":true},"name":{"type":"string","minLength":1,"maxLength":90,"pattern":"^[-\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\._\\(\\)]+$"},"type":{"const":null,"readOnly":true},"apiVersion":{"const":null,"readOnly":true},"properties":{"$ref":"#/$defs/ResourceGroupProperties"},"managedBy":{"type":"string","nullable":true},"tags":{"$ref":"#/$defs/TrackedResourceTags"},"location":{"type":"string"},"systemData":{"const":null,"readOnly":true}},"required":["name","location"],"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[-\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\._\\(\\)]+$", "u");
const schema8 = {"type":"object","nullable":true,"properties":{"provisioningState":{"const":null,"readOnly":true}},"additionalProperties":false};

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
if(!(key0 === "provisioningState")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.provisioningState !== undefined){
let data0 = data.provisioningState;
if(null !== data0){
const err2 = {instancePath:instancePath+"/provisioningState",keyword:"const",params:{allowedValue: schema8.properties.provisioningState.const},parentSchema:schema8.properties.provisioningState,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","nullable":true,"properties":{},"additionalProperties":{"type":"string"}};

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
let data0 = data[key0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema9.additionalProperties,data:data0};
(vErrors ??= []).push(err1);
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
if(data.location === undefined){
const err2 = {instancePath,keyword:"required",params:{missingProperty: "location"},parentSchema:schema7,data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
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
if(data1.length > 90){
const err5 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 90},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[-\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\._\\(\\)]+$"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.name,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(null !== data2){
const err9 = {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: schema7.properties.type.const},parentSchema:schema7.properties.type,data:data2};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(null !== data3){
const err10 = {instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: schema7.properties.apiVersion.const},parentSchema:schema7.properties.apiVersion,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.properties !== undefined){
if(!(validate23(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.managedBy !== undefined){
let data5 = data.managedBy;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/managedBy",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.managedBy,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.tags !== undefined){
if(!(validate25(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data7 = data.location;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"},parentSchema:schema7.properties.location,data:data7};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.systemData !== undefined){
let data8 = data.systemData;
if(null !== data8){
const err13 = {instancePath:instancePath+"/systemData",keyword:"const",params:{allowedValue: schema7.properties.systemData.const},parentSchema:schema7.properties.systemData,data:data8};
(vErrors ??= []).push(err13);
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

